"""`python -m tenderkit` is the command `tenderkit`."""

from tenderkit.cli import main

if __name__ == "__main__":
    main()
