namespace Pole.Platform.Mail;

/// <summary>Finds the words of a letter: its template filled with its values, in the reader's language.</summary>
internal interface ILetterWriter
{
    WrittenLetter Write(Letter letter, string messageId);
}
