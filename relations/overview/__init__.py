"""The three strands side by side: ten findings, one calendar, the latest changes, how far the data reach."""

from relations.overview.calendar import energy_milestones, latest, observed, reach

__all__ = ["energy_milestones", "latest", "observed", "reach"]
