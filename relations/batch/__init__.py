"""From a plan to published reports: plan -> run -> render -> publish.

``plan``      reads ``plan.toml``, checks every parameter, before anything runs
``run``       keeps every core busy with one process a report, and ends it when it must
``processes`` starts these processes: forked from a server that ``warm`` made ready, or spawned
``worker``    is such a process: executes the notebook through papermill, then renders it
``notebook``  knows how our notebooks look: parameters cell, facts, findings, a stable form
``render``    makes one self-contained HTML page of an executed notebook
``publish``   puts each result in place in one step, and keeps the index and the manifest

The room knows nothing about the subject of the notebooks.
"""
