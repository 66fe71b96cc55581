"""The Processing provider: thin algorithms over the rooms below. No rule and no window here."""
