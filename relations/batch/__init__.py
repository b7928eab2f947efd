"""From a plan to published reports: plan -> run -> render -> publish.

``plan``      reads ``plan.toml``, checks every parameter, before anything runs
``run``       keeps every core busy with one child process a report, and ends it when it must
``worker``    is that child: executes the notebook through papermill, then renders it
``notebook``  knows how our notebooks look: parameters cell, facts, findings, a stable form
``render``    makes one self-contained HTML page of an executed notebook
``publish``   puts results in place atomically and keeps the index and the manifest

The room knows nothing about the subject of the notebooks.
"""
