"""Results that must stay as they are for ever: answers, result and trace of each version of each instrument.

Each file keeps the data it was judged by, so that no later version of the data can change what it says.
`python -m tests.golden` writes the file of every version that has none yet; a file that is there is never written anew.
"""
