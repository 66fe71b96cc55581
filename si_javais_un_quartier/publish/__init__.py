"""The public map and its feeds. It knows the replica and what may leave it, never a screen."""
