"""Changing a contribution itself: words, sorting, place and links, with the original kept and a reason."""
