"""The place “Reports”: choosing, previewing, printing and saving reports."""
