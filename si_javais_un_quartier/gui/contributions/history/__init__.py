"""What a contribution was, by whom, when; two versions side by side; an old value brought back as a new act."""
