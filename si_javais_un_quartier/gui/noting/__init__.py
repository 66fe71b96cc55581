"""Writing down what came by letter, by phone, in a register or face to face, as a contribution."""
