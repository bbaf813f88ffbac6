"""The registry without a screen: domain, data, services, opening and the command line."""
