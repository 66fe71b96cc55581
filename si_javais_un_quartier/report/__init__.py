"""Report content, tables, charts and sheets. It knows the replica and the analysis, never a screen."""
