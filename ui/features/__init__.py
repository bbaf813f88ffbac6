"""The features, a folder each; they do not know each other."""
