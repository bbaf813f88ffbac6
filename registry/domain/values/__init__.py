"""Small values with laws of their own: money, fiscal years, working days, marks, reference numbers."""
