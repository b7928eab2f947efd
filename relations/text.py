"""The former home of what `relations.words` and `relations.stated` hold, for the parts that have not moved yet."""

from relations.stated import QUALIFIERS, is_missing, qualifiers, stated_as
from relations.words import DEFAULT, languages
from relations.words import Words as Language
from relations.words.writing import MISSING

__all__ = ["DEFAULT", "MISSING", "QUALIFIERS", "Language", "is_missing", "languages", "qualifiers", "stated_as"]
