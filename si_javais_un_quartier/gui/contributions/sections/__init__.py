"""The three parts of the page, filters, list and contribution: folded, in windows of their own, and back."""
