"""Border conflict: how many incidents, how deadly, who says so, when and where, and whether they grew fewer.

`answers` puts the numbers of the report together; the functions below can be called on their own.
"""

from relations.conflict.bridges import *  # noqa: F403
from relations.conflict.casualties import *  # noqa: F403
from relations.conflict.checks import *  # noqa: F403
from relations.conflict.claimed import *  # noqa: F403
from relations.conflict.exports import *  # noqa: F403
from relations.conflict.patterns import *  # noqa: F403
from relations.conflict.rates import *  # noqa: F403
