"""The public map and its feeds: to come. It will know the replica and what may leave it, never a screen."""
