"""The one exception type that reaches a user of the package."""


class RelationsError(ValueError):
    """Something the caller can mend.

    The message says what is wrong, where it is, what is allowed and what to do next.
    """
