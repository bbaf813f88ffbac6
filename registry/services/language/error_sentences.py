"""What an error or a finding says to a person: for both front ends, which do not reach the data layer."""

from registry.data.reference.error_sentences import error_sentence, finding_sentence, sentence_of

__all__ = ["error_sentence", "finding_sentence", "sentence_of"]
