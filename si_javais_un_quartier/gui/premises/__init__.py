"""The page *Premises*: the ranked list, the sheet of a premises or a parcel, the weights of the index."""
