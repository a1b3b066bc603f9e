using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Pole.Doors;

/// <summary>Keeps what the site logs as an error: an exception that nobody caught is one.</summary>
internal sealed class FaultLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> faults = new();

    /// <summary>What was logged since the last time one asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (faults.TryDequeue(out var fault))
        {
            taken.Add(fault);
        }

        return taken;
    }

    public ILogger CreateLogger(string categoryName) => new Pen(categoryName, faults);

    public void Dispose()
    {
    }

    private sealed class Pen(string category, ConcurrentQueue<string> faults) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                faults.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
