"""The program around the features: the application, its window, and what happens when it fails or ends."""
