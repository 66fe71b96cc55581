"""The questions of the page *Analysis*: each one click away from a layer, a chart and a sentence."""
