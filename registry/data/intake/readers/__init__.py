"""The readers behind the gate: calamine and openpyxl for packages, and what old formats need."""
