package org.newsprism.actor;

import java.util.Map;
import org.newsprism.language.Document;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;

/**
 * Finds who appears in a document and who speaks its quotations. Safe for many threads; loads its tables once.
 *
 * <p>Sides are shown, in this order, by the user's table, country and title beside a name, an apposition, "his US
 * counterpart", a country that owns the name, and the table of office holders; a lone surname is the person whose full
 * name the document gives. Capitals stand for governments only where {@link Capitals} says so.
 */
public final class Casting {
    private final Gazetteer gazetteer;
    private final ActorTable userTable;

    private Casting(Gazetteer gazetteer, ActorTable userTable) {
        this.gazetteer = gazetteer;
        this.userTable = userTable;
    }

    /** A caster with our own tables, which {@code userTable} overrides. */
    public static Casting load(ActorTable userTable) {
        return new Casting(new Gazetteer(), userTable);
    }

    /** Who appears in a document, and who speaks each of its quotations that a speaker was found for. */
    public Cast cast(Document document, Quotes quotes) {
        Speech speech = new Speech(quotes);
        Scene scene = Scene.of(document, gazetteer);
        Incumbents incumbents = new Incumbents(scene, gazetteer);
        Persons persons = new Persons(scene, gazetteer, speech, incumbents);
        new Grounds(scene, persons, incumbents).showAll();
        Roll roll = new Roll(scene);
        new Names(scene, gazetteer, persons, roll).claimAll();
        new Pronouns(scene, roll, speech).claimAll();
        Map<Quote, Resolution> speakers = new Speakers(scene, roll).of(quotes);
        Cast found = new Cast(roll.mentions(), speakers);
        return userTable.isEmpty() ? found : new UserOverride(userTable, document, gazetteer).over(found);
    }
}
