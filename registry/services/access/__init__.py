"""What may leave: releases to an audience, copies of the list, and what is already outside."""
