"""Two contributions that say the same: compared side by side, then grouped, with both authors told."""
