"""Notes become a proposal of groups: pure functions on texts and vectors, for the worker alone.

``proposing.propose`` runs the steps in their order; each step is a file. Nothing here opens a
file, asks a model or rolls dice: texts and vectors come in, a proposal goes out, and the same
notes give the same proposal in whatever order they come. docs/CLUSTERING.md says why each step
is as it is, and how well it does.
"""
