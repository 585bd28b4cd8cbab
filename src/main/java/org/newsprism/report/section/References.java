package org.newsprism.report.section;

import java.util.List;

/** The works that definitions and formulas follow, by the alphabet. */
final class References {

    static final List<String> ALL = List.of(
            "Allan, J., Papka, R. and Lavrenko, V. (1998). On-line new event detection and tracking. SIGIR 1998.",
            "Allan, K. and Burridge, K. (1991). Euphemism and Dysphemism. Oxford University Press.",
            "Bednarek, M. (2006). Evaluation in Media Discourse. Continuum.",
            "Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal"
                    + " Statistical Society B 57(1), 289–300.",
            "Benjamini, Y. and Yekutieli, D. (2001). The control of the false discovery rate in multiple testing under"
                    + " dependency. Annals of Statistics 29(4), 1165–1188.",
            "Boydstun, A. E., Card, D., Gross, J., Resnik, P. and Smith, N. A. (2014). Tracking the development of media"
                    + " frames within and across policy issues. APSA 2014.",
            "Caldas-Coulthard, C. R. (1994). On reporting reporting. In M. Coulthard (ed.), Advances in Written Text"
                    + " Analysis. Routledge.",
            "Cameron, A. C., Gelbach, J. B. and Miller, D. L. (2008). Bootstrap-based improvements for inference with"
                    + " clustered errors. Review of Economics and Statistics 90(3), 414–427.",
            "Charteris-Black, J. (2004). Corpus Approaches to Critical Metaphor Analysis. Palgrave Macmillan.",
            "Deng, L. and Wiebe, J. (2014). Sentiment propagation via implicature constraints. EACL 2014.",
            "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational"
                    + " Linguistics 19(1), 61–74.",
            "Efron, B. and Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman and Hall.",
            "Evert, S. (2022). Measuring keyness. Digital Humanities 2022.",
            "Fowler, R. (1991). Language in the News. Routledge.",
            "Graham, J., Haidt, J. and Nosek, B. A. (2009). Liberals and conservatives rely on different sets of moral"
                    + " foundations. Journal of Personality and Social Psychology 96(5), 1029–1046.",
            "Greenland, S. and Robins, J. M. (1985). Estimation of a common effect parameter from sparse follow-up data."
                    + " Biometrics 41(1), 55–68.",
            "Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus"
                    + " Linguistics 13(4), 403–437.",
            "Grimmer, J. and Stewart, B. M. (2013). Text as data. Political Analysis 21(3), 267–297.",
            "Hamborg, F., Zhukova, A. and Gipp, B. (2019). Automated identification of media bias by word choice and"
                    + " labeling in news articles. JCDL 2019.",
            "Hardie, A. (2014). Log Ratio: an informal introduction. CASS, Lancaster University.",
            "Henley, N. M., Miller, M. and Beazley, J. A. (1995). Syntax, semantics, and sexual violence: agency and the"
                    + " passive voice. Journal of Language and Social Psychology 14(1–2), 60–84.",
            "Hooper, J. B. (1975). On assertive predicates. Syntax and Semantics 4, 91–124.",
            "Hyland, K. (2005). Metadiscourse: Exploring Interaction in Writing. Continuum.",
            "Karttunen, L. (1971). Implicative verbs. Language 47(2), 340–358.",
            "Kiparsky, P. and Kiparsky, C. (1970). Fact. In M. Bierwisch and K. E. Heidolph (eds.), Progress in"
                    + " Linguistics. Mouton.",
            "Lakoff, G. and Johnson, M. (1980). Metaphors We Live By. University of Chicago Press.",
            "Lijffijt, J. and Gries, S. Th. (2012). Correction to Gries (2008). International Journal of Corpus"
                    + " Linguistics 17(1), 147–149.",
            "Lijffijt, J., Nevalainen, T., Säily, T., Papapetrou, P., Puolamäki, K. and Mannila, H. (2016). Significance"
                    + " testing of word frequencies in corpora. Digital Scholarship in the Humanities 31(2), 374–397.",
            "Martin, J. R. and White, P. R. R. (2005). The Language of Evaluation: Appraisal in English. Palgrave"
                    + " Macmillan.",
            "Monroe, B. L., Colaresi, M. P. and Quinn, K. M. (2008). Fightin’ words. Political Analysis 16(4), 372–403.",
            "Newell, E., Margolin, D. and Ruths, D. (2018). An attribution relations corpus for political news. LREC"
                    + " 2018.",
            "Phipson, B. and Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in"
                    + " Genetics and Molecular Biology 9(1), 39.",
            "Project for Excellence in Journalism (2005). The State of the News Media.",
            "Rashkin, H., Singh, S. and Choi, Y. (2016). Connotation frames: a data-driven investigation. ACL 2016.",
            "Recasens, M., Danescu-Niculescu-Mizil, C. and Jurafsky, D. (2013). Linguistic models for analyzing and"
                    + " detecting biased language. ACL 2013.",
            "Sap, M., Prasettio, M. C., Holtzman, A., Rashkin, H. and Choi, Y. (2017). Connotation frames of power and"
                    + " agency in modern films. EMNLP 2017.",
            "Semetko, H. A. and Valkenburg, P. M. (2000). Framing European politics: a content analysis of press and"
                    + " television news. Journal of Communication 50(2), 93–109.",
            "Sigal, L. V. (1973). Reporters and Officials. D. C. Heath.",
            "Thompson, G. and Ye, Y. (1991). Evaluation in the reporting verbs used in academic papers. Applied"
                    + " Linguistics 12(4), 365–382.",
            "van Dijk, T. A. (1988). News as Discourse. Lawrence Erlbaum.",
            "van Dijk, T. A. (1998). Ideology: A Multidisciplinary Approach. Sage.",
            "Westfall, P. H. and Young, S. S. (1993). Resampling-Based Multiple Testing. Wiley.");

    private References() {}
}
