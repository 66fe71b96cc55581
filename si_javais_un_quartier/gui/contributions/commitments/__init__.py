"""What was decided upon a contribution: made, attached, followed until it is done."""
