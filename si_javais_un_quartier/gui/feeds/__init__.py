"""Sources that somebody else keeps and this quarter follows: adding one, fetching, ending."""
