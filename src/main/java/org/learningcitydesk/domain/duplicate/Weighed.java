// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.LinkedHashSet;

/// A profile with the weight of each word of the name.
@SuppressWarnings("ArrayRecordComponent")
record Weighed(Profile profile, String[] words, double[] weights, double sum) {
  static Weighed of(Profile profile, Vocabulary vocabulary) {
    var words = new LinkedHashSet<>(profile.words()).toArray(new String[0]);
    var weights = new double[words.length];
    var sum = 0.0;
    for (var i = 0; i < words.length; i++) {
      // A name of the vocabulary gives its own text of the word, so that equal words are one.
      var number = vocabulary.number(words[i]);
      if (number >= 0) words[i] = vocabulary.word(number);
      weights[i] = number >= 0 ? vocabulary.weight(number) : vocabulary.weight(words[i]);
      sum += weights[i];
    }
    return new Weighed(profile, words, weights, sum);
  }
}
