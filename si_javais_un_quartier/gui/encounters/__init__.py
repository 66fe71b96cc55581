"""The mediators' part: the encounter sheet, stacks of paper forms, the page *Encounters*."""
