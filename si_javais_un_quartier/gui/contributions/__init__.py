"""The page *Contributions*: a list beside the map, one contribution whole, and the acts on it."""
