"""What an error says to a person: the one function of both front ends, which do not reach the data layer."""

from registry.data.reference.error_sentences import error_sentence

__all__ = ["error_sentence"]
