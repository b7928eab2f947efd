"""Imported by the fork server alone, before it serves: then it has at hand what every report needs."""

from relations.batch import warm

warm.get_ready()
