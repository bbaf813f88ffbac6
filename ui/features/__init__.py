"""The features, one folder each; features do not import each other."""
