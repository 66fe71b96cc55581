"""The page *Figures*: the report's charts live, and the dialog that makes the report."""
