"""What leaves: tables, the printed report, its codes. It knows the replica and the analysis, never a screen."""
