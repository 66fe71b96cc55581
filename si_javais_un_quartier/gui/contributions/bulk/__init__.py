"""Acts on many contributions at once: chosen, previewed, done as one act, told item by item."""
