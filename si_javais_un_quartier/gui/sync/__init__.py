"""In step with the team without thinking of it: sign in the status bar, when to ask, what before closing."""
