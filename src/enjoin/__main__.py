"""`python -m enjoin`."""

from enjoin.apps.cli.main import main

main()
