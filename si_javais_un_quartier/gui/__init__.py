"""What a person sees and touches: the dock, its pages, the dialogs.

Widgets show what a presenter gives them and hold no rule; a presenter calls the rooms below and is tested
without a window.
"""
