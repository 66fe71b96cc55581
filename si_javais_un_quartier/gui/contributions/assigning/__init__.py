"""Who follows a contribution, for which service, until when."""
