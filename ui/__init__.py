"""All that is seen: widgets ← tables, forms ← features ← window ← application; services below, never data."""
