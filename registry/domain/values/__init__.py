"""Small values with rules of their own: money, fiscal years, working days, marks, reference numbers."""
