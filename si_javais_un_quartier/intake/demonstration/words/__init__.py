"""What the invented residents say and what the invented city answers: one module of French text per theme.

The texts are written with plain spaces and straight apostrophes; ``typesetting`` makes them French. Their form is
described in ``topics``.
"""
