"""The page *Initiatives*: what citizens, public bodies and companies do in the quarter, beside the map."""
