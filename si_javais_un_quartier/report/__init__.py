"""What leaves as tables; the printed report is to come. It knows the replica and the analysis, never a screen."""
