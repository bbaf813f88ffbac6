"""The look: colours, fonts, spacing and icons; independent of our widgets and of records."""
