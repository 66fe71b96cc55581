"""Withdrawing a resident’s words by the number on their card."""
