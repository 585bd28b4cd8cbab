package org.newsprism.report.section;

import java.util.List;

/** The works that definitions and formulas follow, by the alphabet. */
final class References {

    static final List<String> ALL = List.of(
            "Bednarek, M. (2006). Evaluation in Media Discourse. Continuum.",
            "Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B"
                    + " 57(1), 289–300.",
            "Benjamini, Y. and Yekutieli, D. (2001). The control of the false discovery rate in multiple testing under dependency."
                    + " Annals of Statistics 29(4), 1165–1188.",
            "Caldas-Coulthard, C. R. (1994). On reporting reporting. In M. Coulthard (ed.), Advances in Written Text Analysis."
                    + " Routledge.",
            "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics 19(1),"
                    + " 61–74.",
            "Efron, B. and Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman and Hall.",
            "Cameron, A. C., Gelbach, J. B. and Miller, D. L. (2008). Bootstrap-based improvements for inference with clustered"
                    + " errors. Review of Economics and Statistics 90(3), 414–427.",
            "Evert, S. (2022). Measuring keyness. Digital Humanities 2022.",
            "Fowler, R. (1991). Language in the News. Routledge.",
            "Greenland, S. and Robins, J. M. (1985). Estimation of a common effect parameter from sparse follow-up data."
                    + " Biometrics 41(1), 55–68.",
            "Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics 13(4),"
                    + " 403–437.",
            "Grimmer, J. and Stewart, B. M. (2013). Text as data. Political Analysis 21(3), 267–297.",
            "Hamborg, F., Zhukova, A. and Gipp, B. (2019). Automated identification of media bias by word choice and labeling in news"
                    + " articles. JCDL 2019.",
            "Hardie, A. (2014). Log Ratio: an informal introduction. CASS, Lancaster University.",
            "Henley, N. M., Miller, M. and Beazley, J. A. (1995). Syntax, semantics, and sexual violence: agency and the passive"
                    + " voice. Journal of Language and Social Psychology 14(1–2), 60–84.",
            "Hyland, K. (2005). Metadiscourse: Exploring Interaction in Writing. Continuum.",
            "Lijffijt, J. and Gries, S. Th. (2012). Correction to Gries (2008). International Journal of Corpus Linguistics 17(1),"
                    + " 147–149.",
            "Lijffijt, J., Nevalainen, T., Säily, T., Papapetrou, P., Puolamäki, K. and Mannila, H. (2016). Significance testing of word"
                    + " frequencies in corpora. Digital Scholarship in the Humanities 31(2), 374–397.",
            "Monroe, B. L., Colaresi, M. P. and Quinn, K. M. (2008). Fightin’ words. Political Analysis 16(4), 372–403.",
            "Newell, E., Margolin, D. and Ruths, D. (2018). An attribution relations corpus for political news. LREC 2018.",
            "Phipson, B. and Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in Genetics"
                    + " and Molecular Biology 9(1), 39.",
            "Project for Excellence in Journalism (2005). The State of the News Media.",
            "Sigal, L. V. (1973). Reporters and Officials. D. C. Heath.",
            "Thompson, G. and Ye, Y. (1991). Evaluation in the reporting verbs used in academic papers. Applied Linguistics 12(4),"
                    + " 365–382.",
            "van Dijk, T. A. (1988). News as Discourse. Lawrence Erlbaum.",
            "Westfall, P. H. and Young, S. S. (1993). Resampling-Based Multiple Testing. Wiley.");

    private References() {}
}
