"""The page *Disagreements*: what two people wrote at the same place, side by side, to settle."""
